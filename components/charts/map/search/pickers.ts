/** The part of the search that is loaded when a reader turns to it. */
export { CountryPicker } from "./CountryPicker";
