import { type Structured, structuredText } from "@/lib/structured";

/** What programs read of a page; nobody sees it, and no script runs in it. */
export function StructuredFacts({ of }: { of: Structured }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no text can end the element
      dangerouslySetInnerHTML={{ __html: structuredText(of) }}
    />
  );
}
