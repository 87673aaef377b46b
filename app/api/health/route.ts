import { siteHealth } from "@/db/health";

export const dynamic = "force-dynamic";

/** 200 with the newest revision, or 503 with the reason why the record cannot be read. */
export async function GET() {
  const health = await siteHealth();
  const headers = { "Cache-Control": "no-store" };
  return health.revision === undefined
    ? Response.json({ status: "unavailable", reason: health.reason }, { status: 503, headers })
    : Response.json({ status: "ok", revision: health.revision }, { headers });
}
