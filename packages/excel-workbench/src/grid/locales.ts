import { LocaleType, mergeLocales } from "@univerjs/core";
import docsEnglish from "@univerjs/docs-ui/locale/en-US";
import docsIndonesian from "@univerjs/docs-ui/locale/id-ID";
import sheetsEnglish from "@univerjs/sheets/locale/en-US";
import sheetsIndonesian from "@univerjs/sheets/locale/id-ID";
import sheetsUiEnglish from "@univerjs/sheets-ui/locale/en-US";
import sheetsUiIndonesian from "@univerjs/sheets-ui/locale/id-ID";
import uiEnglish from "@univerjs/ui/locale/en-US";
import uiIndonesian from "@univerjs/ui/locale/id-ID";
import type { LocaleName } from "excel-host";

const TYPES: Readonly<Record<LocaleName, LocaleType>> = {
  "en-US": LocaleType.EN_US,
  "id-ID": LocaleType.ID_ID,
};

/** The grid's own word for a locale of the host. */
export function gridLocale(locale: LocaleName): LocaleType {
  return TYPES[locale];
}

/** The grid's own texts, in every language that the host knows. */
export const GRID_TEXTS = {
  [LocaleType.EN_US]: mergeLocales(uiEnglish, docsEnglish, sheetsEnglish, sheetsUiEnglish),
  [LocaleType.ID_ID]: mergeLocales(uiIndonesian, docsIndonesian, sheetsIndonesian, sheetsUiIndonesian),
};
