/**
 * The language to announce a name in its own script with, for screen readers and for the
 * choice of glyphs: kana is Japanese, hangul Korean, Cyrillic Russian, Arabic script Arabic;
 * Chinese characters alone are taken as Chinese. None for Latin and other scripts.
 */
export function scriptLanguage(name: string): string | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return "ja";
  if (/\p{Script=Hangul}/u.test(name)) return "ko";
  if (/\p{Script=Han}/u.test(name)) return "zh";
  if (/\p{Script=Cyrillic}/u.test(name)) return "ru";
  if (/\p{Script=Arabic}/u.test(name)) return "ar";
  return undefined;
}
