/** What stands over the table of all initiatives, open or folded. */
export const matrixDoor = {
  heading: "Every initiative, country by country",
  open: "Show the table of all initiatives",
  close: "Close the table",
};
