import { LocaleType, Univer, mergeLocales } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import docsLocale from "@univerjs/docs-ui/locale/id-ID";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import sheetsLocale from "@univerjs/sheets/locale/id-ID";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import sheetsUiLocale from "@univerjs/sheets-ui/locale/id-ID";
import { UniverUIPlugin } from "@univerjs/ui";
import uiLocale from "@univerjs/ui/locale/id-ID";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";

/** Univer as a painter of cells with a selection and an editor: no formulas, no menus, no data of its own. */
export function createUniverGrid(container: HTMLElement): { univer: Univer; api: FUniver } {
  const locales = {
    [LocaleType.ID_ID]: mergeLocales(uiLocale, docsLocale, sheetsLocale, sheetsUiLocale),
  };
  const univer = new Univer({ locale: LocaleType.ID_ID, locales });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  return { univer, api: FUniver.newAPI(univer) };
}
