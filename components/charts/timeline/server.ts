export { timelineSentence } from "./tell";
