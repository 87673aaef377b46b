type Party = { id: string; name: string };

/** The ids of some parties; a country's is its code. */
export function idsOf(parties: readonly Pick<Party, "id">[]): string[] {
  return parties.map(({ id }) => id);
}

/** Their names, in the same order. */
export function namesOf(parties: readonly Party[]): string[] {
  return parties.map(({ name }) => name);
}
