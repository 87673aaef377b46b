import type { Metadata } from "next";
import { ActsStrip, describeActsStrip } from "@/components/charts/acts-strip";
import { CampsDrawing, describeCamps, layoutCamps } from "@/components/charts/camps";
import { describeSupplies, layoutSupplies, SuppliesDrawing } from "@/components/charts/supplies";
import { FrontFigure } from "@/components/front/FrontFigure";
import { FrontPage } from "@/components/front/FrontPage";
import { LatestActs } from "@/components/front/LatestActs";
import { RecordNumbers } from "@/components/front/RecordNumbers";
import { Story } from "@/components/front/Story";
import { CanonicalLink } from "@/components/page/CanonicalLink";
import { FrozenNote } from "@/components/page/FrozenNote";
import { RefusedNotice } from "@/components/page/RefusedNotice";
import { frontLink } from "@/lib/link/front";
import { mapLink } from "@/lib/link/map";
import { pictureHref } from "@/lib/link/picture";
import { recordHref } from "@/lib/link/record";
import { storyLink } from "@/lib/link/story";
import { supplyChainLink } from "@/lib/link/supply-chain";
import { timelineLink } from "@/lib/link/timeline";
import { frontWords } from "@/lib/words/front";
import { askedOrigin } from "./asked-origin";
import { FRONT, storyHrefs } from "./front";
import { loadFront } from "./load-front";
import { revisionFor } from "./revision";
import { shareCard } from "./share-card";

/** What the front page says of itself, with a picture of the first of its charts. */
export async function generateMetadata({ searchParams }: PageProps<"/">): Promise<Metadata> {
  const { home, site, timeline } = frontWords();
  const { rev: asked } = frontLink.read(await searchParams).state;
  const { found } = await revisionFor(asked);
  const rev = found ? asked : undefined;
  const origin = await askedOrigin();
  const shown = timelineLink.query({ ...FRONT.timeline, rev });
  const picture = {
    url: `${origin}${pictureHref("timeline", "png", shown, { preset: "social" })}`,
    alt: timeline.title,
  };
  const url = `${origin}${frontLink.href({ rev })}`;
  return shareCard({ type: "website", title: home.title, description: site.description, url, picture });
}

export default async function Home({ searchParams }: PageProps<"/">) {
  const catalogue = frontWords();
  const { home, timeline, supplyChain, map } = catalogue;
  const { state, refused } = frontLink.read(await searchParams);
  const { counts, node, supplies, countries, camps, ties, latest, numbers, revision, rev } =
    await loadFront(state);
  if (rev !== state.rev) refused.push({ key: "rev", text: String(state.rev), reason: "not-in-record" });
  const fromYear = Number(FRONT.timeline.from);
  const chain = layoutSupplies(supplies, FRONT.supplyChain.at);
  const dots = layoutCamps(countries, ties, camps, FRONT.map.at);
  return (
    <FrontPage
      notices={
        <>
          <CanonicalLink refused={refused} href={frontLink.href({ rev })} />
          <RefusedNotice refused={refused} href={frontLink.href({ rev })} />
          {rev !== undefined && (
            <FrozenNote
              number={revision.number}
              publishedAt={revision.publishedAt}
              href={frontLink.href(frontLink.empty)}
            />
          )}
        </>
      }
      title={home.title}
      story={
        <Story
          passages={home.story}
          hrefs={storyHrefs(rev)}
          told={{ href: storyLink("september-2020").href({ rev }), text: home.told }}
        />
      }
    >
      <FrontFigure
        wide
        title={timeline.title}
        href={timelineLink.href({ ...FRONT.timeline, rev })}
        sentence={describeActsStrip(counts, fromYear, catalogue)}
        open={home.open.timeline}
        note={home.acts.unit}
      >
        <ActsStrip counts={counts} fromYear={fromYear} />
      </FrontFigure>
      <FrontFigure
        tall
        title={supplyChain.title}
        href={supplyChainLink.href({ ...FRONT.supplyChain, rev })}
        sentence={describeSupplies(chain, node, FRONT.supplyChain.at, catalogue)}
        open={home.open.supplyChain}
      >
        <SuppliesDrawing supplies={chain} name={node} hrefOf={(event) => recordHref("event", event, rev)} />
      </FrontFigure>
      <FrontFigure
        title={map.title}
        href={mapLink.href({ ...FRONT.map, rev })}
        sentence={describeCamps(dots, [camps[0].name, camps[1].name], FRONT.map.at, catalogue)}
        open={home.open.map}
      >
        <CampsDrawing camps={dots} first={camps[0]} second={camps[1]} />
      </FrontFigure>
      <RecordNumbers revision={revision} numbers={numbers} />
      <LatestActs acts={latest} rev={rev} />
    </FrontPage>
  );
}
