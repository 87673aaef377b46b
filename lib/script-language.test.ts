import { expect, it } from "vitest";
import { scriptLanguage } from "./script-language";

it.each([
  ["华为", "zh"],
  ["聯華電子", "zh"],
  ["キオクシア", "ja"],
  ["삼성전자", "ko"],
  ["Лаборатория Касперского", "ru"],
  ["جامعة الدول العربية", "ar"],
  ["Bundestag", undefined],
  ["", undefined],
])("%s is announced as %s", (name, language) => expect(scriptLanguage(name)).toBe(language));
