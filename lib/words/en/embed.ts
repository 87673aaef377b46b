/** Words of a chart in a frame of another site, and of its picture. */
export const embed = {
  open: "Open in full",
  drawing: "The drawing; it scrolls sideways where the frame is narrow",
  keys: "The arrow keys lead from mark to mark; Enter opens one on its own page.",
  oembed: {
    json: "Only format=json is given here.",
    foreign: "The address in url is not that of a chart of this site.",
  },
  picture: {
    address: (address: string) => `This very view: ${address}`,
    small: "The words in this drawing are small here; at the address below it is shown in full size.",
    tooLarge: (pixels: number, most: number) =>
      `This picture would have ${pixels} pixels, and at most ${most} are drawn. Ask for a smaller w or scale.`,
    busy: "Too many pictures are being drawn at the moment. Please try again in a few seconds.",
    failed: "This picture could not be drawn. The page of the same address shows the chart.",
  },
};
