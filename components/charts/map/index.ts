export { MapGround, outlineIndex } from "./MapGround";
export { MapView } from "./MapView";
export { type MatrixRows, matrixRows } from "./matrix/rows";
export { countryTies, type MapRows, mapRows } from "./rows";
