export { mapSentence } from "./map-sentence";
