import type { ChoiceGroup } from "@/components/filters/SelectFilter";
import { CONFIDENCES, KINDS_OF_FAMILY, MEASURE_FAMILIES } from "@/lib/vocabulary";
import { timelineWords } from "@/lib/words/timeline";

/** Measures to choose from: every family, then its kinds, in the order of the vocabulary. */
export function measureGroups(): ChoiceGroup[] {
  const { vocabulary } = timelineWords();
  return MEASURE_FAMILIES.map((family) => ({
    label: vocabulary.family[family],
    choices: [
      { value: family, label: vocabulary.family[family] },
      ...KINDS_OF_FAMILY[family].map((kind) => ({ value: kind, label: vocabulary.measure[kind] })),
    ],
  }));
}

/** How surely an act is told, surest first. */
export function confidenceGroups(): ChoiceGroup[] {
  const { vocabulary, search } = timelineWords();
  return [
    {
      label: search.confidence,
      choices: CONFIDENCES.map((level) => ({ value: level, label: vocabulary.confidence[level] })),
    },
  ];
}
