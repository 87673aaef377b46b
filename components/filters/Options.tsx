import { memo } from "react";
import type { Choice, ChoiceGroup } from "./SelectFilter";

type Props = { choices?: readonly Choice[] | undefined; groups?: readonly ChoiceGroup[] | undefined };

/**
 * What a native list offers. There may be hundreds, and half of a page's elements: they are drawn
 * anew only when they are others, not with each change of what is chosen.
 */
export const Options = memo(function Options({ choices = [], groups = [] }: Props) {
  return (
    <>
      {choices.map(offer)}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.choices.map(offer)}
        </optgroup>
      ))}
    </>
  );
});

const offer = ({ value, label }: Choice) => (
  <option key={value} value={value}>
    {label}
  </option>
);
