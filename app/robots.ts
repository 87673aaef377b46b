import type { MetadataRoute } from "next";

/** Every page may be read by anybody; the rows behind them are not pages. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/api/" } };
}
