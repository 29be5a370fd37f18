/** The part of the shared runtime without a screen: custom functions and ribbon commands. */
import "./functions";
import "./commands/pita";
