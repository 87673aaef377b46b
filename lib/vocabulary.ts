/**
 * The closed lists of the record. A word that is added here does not compile until it has
 * a family, a label in every language, a shape and a colour, wherever those are asked for.
 */

export const MEASURE_FAMILIES = [
  "technology-controls",
  "market-access",
  "finance",
  "law",
  "diplomacy",
  "easing",
  "company-moves",
] as const;
export type MeasureFamily = (typeof MEASURE_FAMILIES)[number];

/** Every measure kind under its family, in the order in which they are listed to a reader. */
export const KINDS_OF_FAMILY = {
  "technology-controls": [
    "entity-list",
    "military-end-user-list",
    "unverified-list",
    "unreliable-entity-list",
    "foreign-direct-product-rule",
    "export-licence-rule",
    "export-ban",
    "licence-revocation",
    "denial-order",
    "technology-supply-chain-rule",
    "connected-vehicle-rule",
  ],
  "market-access": [
    "app-ban",
    "telecom-ban",
    "procurement-ban",
    "operating-licence-revocation",
    "covered-list",
    "equipment-authorisation-ban",
    "market-access-ban",
    "guidance-or-warning",
  ],
  finance: [
    "asset-freeze-listing",
    "investment-ban",
    "military-company-list",
    "outbound-investment-rule",
    "divestiture-order",
    "tariff",
    "penalty-or-settlement",
  ],
  law: [
    "legislation",
    "blocking-rule",
    "data-security-law",
    "indictment",
    "arrest-or-extradition",
    "investigation",
    "court-ruling",
    "trade-dispute",
    "visa-restriction",
  ],
  diplomacy: ["statement", "initiative-launch", "initiative-join", "negotiation"],
  easing: ["relaxation", "temporary-licence", "suspension", "delisting"],
  "company-moves": ["company-action"],
} as const satisfies Record<MeasureFamily, readonly string[]>;

export type MeasureKind = (typeof KINDS_OF_FAMILY)[MeasureFamily][number];

export const MEASURE_KINDS: readonly [MeasureKind, ...MeasureKind[]] = [
  ...KINDS_OF_FAMILY["technology-controls"],
  ...KINDS_OF_FAMILY["market-access"],
  ...KINDS_OF_FAMILY.finance,
  ...KINDS_OF_FAMILY.law,
  ...KINDS_OF_FAMILY.diplomacy,
  ...KINDS_OF_FAMILY.easing,
  ...KINDS_OF_FAMILY["company-moves"],
];

const FAMILY_OF_KIND: ReadonlyMap<string, MeasureFamily> = new Map(
  MEASURE_FAMILIES.flatMap((family) => KINDS_OF_FAMILY[family].map((kind) => [kind, family] as const)),
);

/** The family a measure kind belongs to. */
export function familyOf(kind: MeasureKind): MeasureFamily {
  const family = FAMILY_OF_KIND.get(kind);
  if (!family) throw new Error(`${kind}: a measure kind without a family; add it to KINDS_OF_FAMILY`);
  return family;
}

/** The two makers of networks, by their actors' ids, that states' measures on suppliers of 5G networks mean first. */
export const NETWORK_VENDORS = ["huawei", "zte"] as const;

export const STAGES = ["proposed", "adopted", "withdrawn"] as const;
export type Stage = (typeof STAGES)[number];

export const END_KINDS = [
  "lifted",
  "expired",
  "superseded",
  "struck-down",
  "suspended",
  "withdrawn",
  "completed",
] as const;
export type EndKind = (typeof END_KINDS)[number];

export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const CITATION_STATUSES = ["seen", "recalled"] as const;

export const CITATION_KINDS = ["official", "press", "analysis", "company", "dataset"] as const;
export type CitationKind = (typeof CITATION_KINDS)[number];

/** Which noun a citation supports a row of. */
export const SUBJECTS = [
  "country",
  "actor",
  "event",
  "node",
  "dependency",
  "ownership",
  "jurisdiction-reach",
  "initiative",
  "membership",
  "claimed-count",
  "aim",
] as const;
export type Subject = (typeof SUBJECTS)[number];

export const PARTY_ROLES = ["sender", "target", "affected"] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export const EVENT_LINK_KINDS = [
  "responds-to",
  "amends",
  "extends",
  "suspends",
  "lifts",
  "implements",
  "rules-on",
  "companion-of",
] as const;
export type EventLinkKind = (typeof EVENT_LINK_KINDS)[number];

export const LINK_BASES = ["stated", "reported", "timing-only"] as const;
export type LinkBasis = (typeof LINK_BASES)[number];

export const ACTOR_KINDS = [
  "government",
  "ministry",
  "agency",
  "regulator",
  "legislature",
  "court",
  "bloc",
  "company",
  "platform",
  "group",
  "person",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const COUNTRY_GROUPS = ["united-states", "china", "europe", "asia-pacific", "other"] as const;
export type CountryGroup = (typeof COUNTRY_GROUPS)[number];

/** The five regions into which the M49 standard of the UN's statisticians divides the world. */
export const REGIONS = ["africa", "americas", "asia", "europe", "oceania"] as const;
export type Region = (typeof REGIONS)[number];

/** Of whom, or of what, an initiative asks something. */
export const AIM_SUBJECTS = ["states", "companies", "data", "suppliers"] as const;
export type AimSubject = (typeof AIM_SUBJECTS)[number];

/** Whoever sends a measure, for colour and lane: a group of countries, or companies wherever they sit. */
export const SENDER_GROUPS = [
  "united-states",
  "china",
  "europe",
  "asia-pacific",
  "companies",
  "other",
] as const;
export type SenderGroup = (typeof SENDER_GROUPS)[number];

export const NODE_KINDS = [
  "company",
  "product",
  "software",
  "equipment",
  "material",
  "process",
  "facility",
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Left to right in the supply-chain diagram. */
export const NODE_STAGES = [
  "materials-and-tools",
  "software-and-ip",
  "fabrication",
  "chips-and-parts",
  "devices-and-services",
] as const;
export type NodeStage = (typeof NODE_STAGES)[number];

export const RELATIONS = [
  "supplies",
  "input-to",
  "tool-for",
  "software-for",
  "fabricates-for",
  "licenses-ip",
] as const;
export type Relation = (typeof RELATIONS)[number];

export const SUBSTITUTABILITIES = ["none", "low", "medium", "high"] as const;
export type Substitutability = (typeof SUBSTITUTABILITIES)[number];

export const LAW_REACHES = ["home", "beyond-home"] as const;
export type LawReach = (typeof LAW_REACHES)[number];

export const MEMBERSHIP_STATUSES = [
  "member",
  "signatory",
  "endorser",
  "observer",
  "partner",
  "declined",
  "withdrawn",
] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

/** Who says that a contested tie, or refusal, is so: the initiative's sponsor, the country's own government, or the press and other accounts. */
export const TIE_VOICES = ["sponsor", "own-government", "report"] as const;
export type TieVoice = (typeof TIE_VOICES)[number];

export const COVERAGES = ["complete", "partial", "minimal"] as const;
export type Coverage = (typeof COVERAGES)[number];

export const CLAIM_BOUNDS = ["exactly", "about", "more-than", "nearly"] as const;
export type ClaimBound = (typeof CLAIM_BOUNDS)[number];

/** A type guard for one of the closed lists above. */
export function isOneOf<const Words extends readonly string[]>(
  words: Words,
  word: string,
): word is Words[number] {
  return words.includes(word);
}
