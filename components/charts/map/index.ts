export { MapGround } from "./MapGround";
export { MapView } from "./MapView";
export { countryTies, type MapRows, mapRows } from "./rows";
