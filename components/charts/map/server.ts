export { fadedOf } from "./legend/filter";
export { mapSentence } from "./map-sentence";
export { countedCountries } from "./measures/counted";
export { showCountries } from "./shown";
export { chosenInitiatives, effectiveState } from "./tell";
