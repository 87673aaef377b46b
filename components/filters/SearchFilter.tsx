"use client";

import { useRef, useState } from "react";
import type { PickerStart } from "./OptionPicker";
import type { SuggestionsOf } from "./SearchPicker";
import { TextFilter } from "./TextFilter";
import { usePickers } from "./use-pickers";

type Props = {
  name: string;
  label: string;
  value: string;
  suggestionsOf: SuggestionsOf;
  /** Called with the words when they are finished: on Enter, or when the field is left. */
  onFinish: (text: string) => void;
  /** Called with the value of a suggestion that was chosen. */
  onChoose: (value: string) => void;
};

/** Words to search for: a plain field until a reader turns to it, then one that suggests what may be meant. */
export function SearchFilter(props: Props) {
  const { name, label, value, onFinish } = props;
  const [wanted, setWanted] = useState(false);
  const [start, setStart] = useState<PickerStart>({ focus: false, open: false, text: value });
  const [isComposing, setComposing] = useState(false);
  const { pickers } = usePickers(wanted);
  const taken = useRef(false);

  // Letters that an input method is composing would be lost with the field they are typed into.
  if (pickers && (taken.current || !isComposing)) {
    taken.current = true;
    return <pickers.SearchPicker {...props} start={start} />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its field is told
    <div
      onPointerEnter={() => setWanted(true)}
      onFocus={() => {
        setWanted(true);
        setStart((before) => ({ ...before, focus: true }));
      }}
      onBlur={() => setStart((before) => ({ ...before, focus: false }))}
      onInput={(event) => {
        const { target } = event;
        if (target instanceof HTMLInputElement) setStart({ focus: true, open: true, text: target.value });
      }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    >
      <TextFilter name={name} type="search" label={label} value={value} onFinish={onFinish} />
    </div>
  );
}
