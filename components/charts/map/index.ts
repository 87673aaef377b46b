export { MapGround, OutlinesAhead, outlineIndex } from "./MapGround";
export { MapTitle } from "./MapTitle";
export { MapView } from "./MapView";
export { type MatrixRows, matrixRows } from "./matrix/rows";
export { type MeasureRows, measureRows } from "./measures/rows";
export { countryPanel } from "./panel/rows";
export { type MapRows, mapRows } from "./rows";
