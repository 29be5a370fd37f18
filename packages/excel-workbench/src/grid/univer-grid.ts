import { LifecycleService, LifecycleStages, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import type { LocaleName } from "excel-host";
import { quietChrome } from "./quiet-chrome";
import { GRID_TEXTS, gridLocale } from "./locales";
import "@univerjs/sheets/facade";
import "@univerjs/ui/facade";
import "@univerjs/sheets-ui/facade";

/** Univer as a painter of cells with a selection and an editor: no formulas, no menus, no data of its own. */
export function createUniverGrid(
  container: HTMLElement,
  locale: LocaleName,
): { univer: Univer; api: FUniver; drawn: Promise<void> } {
  const univer = new Univer({ locale: gridLocale(locale), locales: GRID_TEXTS });
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
  quietChrome(container);
  const drawn = steadyAtOnce(univer);
  return { univer, api: FUniver.newAPI(univer), drawn };
}

/**
 * The library lets its fill handle work three seconds after it has drawn the first cells; here it works with them. Resolves
 * when they are drawn.
 */
function steadyAtOnce(univer: Univer): Promise<void> {
  const lifecycle = univer.__getInjector().get(LifecycleService);
  const begin = (): void => void (lifecycle.stage = LifecycleStages.Steady);
  return lifecycle.onStage(LifecycleStages.Rendered).then(begin, () => undefined);
}
