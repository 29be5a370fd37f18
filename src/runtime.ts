/*
 * Entry of the shared runtime: whatever Excel may ask for (ribbon actions, custom functions) is registered here,
 * at the top level, before anything else runs. The pane is an entry of its own that depends on this one.
 */
import "./commands";
import "./functions";
