/** The part of the shared runtime without a screen: custom functions and ribbon commands. */
import { aturBahasaFungsi } from "./functions";
import { pasangPerintahPita } from "./commands/pita";
import { tungguOffice } from "./workbook/tampilan";

pasangPerintahPita();
void tungguOffice().then(({ bahasa }) => aturBahasaFungsi(bahasa));
