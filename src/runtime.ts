/** The part of the shared runtime without a screen: custom functions and ribbon commands. */
import { aturBahasaFungsi } from "./functions";
import "./commands/pita";
import { tungguOffice } from "./workbook/tampilan";

void tungguOffice().then(({ bahasa }) => aturBahasaFungsi(bahasa));
