import type { Column } from "./column";

/** One column of the record, as the code book tells it. */
export type CodeBookRow = {
  table: string;
  column: string;
  datatype: string;
  isList: boolean;
  isRequired: boolean;
  /** The closed list that its words are of; null where there is none. */
  list: string | null;
  meaning: string;
};

export const codeBookColumns: readonly Column<CodeBookRow>[] = [
  { name: "table", datatype: "string", of: ({ table }) => table },
  { name: "column", datatype: "string", of: ({ column }) => column },
  { name: "datatype", datatype: "string", of: ({ datatype }) => datatype },
  { name: "is_list", datatype: "boolean", of: ({ isList }) => isList },
  { name: "is_required", datatype: "boolean", of: ({ isRequired }) => isRequired },
  { name: "word_list", datatype: "string", of: ({ list }) => list },
  { name: "meaning", datatype: "string", of: ({ meaning }) => meaning },
];

/** One word of a closed list. */
export type WordRow = { list: string; word: string; meaning: string };

export const wordColumns: readonly Column<WordRow>[] = [
  { name: "word_list", datatype: "string", of: ({ list }) => list },
  { name: "word", datatype: "string", of: ({ word }) => word },
  { name: "meaning", datatype: "string", of: ({ meaning }) => meaning },
];
