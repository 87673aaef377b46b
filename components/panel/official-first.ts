/**
 * Sources with the official texts before all others; otherwise in the order given, which is
 * best first. None gives none.
 */
export function officialFirst<Source extends { kind: string }>(sources: readonly Source[]): Source[] {
  const isOfficial = ({ kind }: Source) => kind === "official";
  return [...sources.filter(isOfficial), ...sources.filter((source) => !isOfficial(source))];
}
