/** Words of a view packed to be read without a network. */
export const kit = {
  files: "Files in this folder",
  from: "Packed from",
  about: {
    svg: "the picture, as it is drawn",
    png: "the picture, as pixels",
    csv: "the rows of the view, for a spreadsheet",
    json: "the same rows, with what the view says of itself",
    metadata: "what each column means",
    licence: "the licence of the record",
    sums: "checksums of these files",
  },
};
