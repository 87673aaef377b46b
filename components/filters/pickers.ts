/** The parts of the filters that are loaded when a reader turns to them. */
export { OptionPicker } from "./OptionPicker";
export { SearchPicker } from "./SearchPicker";
