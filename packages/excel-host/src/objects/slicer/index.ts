import { slicerItem, slicerItemCollection } from "./items";
import { slicer, slicerCollection } from "./slicers";

/** The classes of slicers. */
export const SLICER_CLASSES = {
  Slicer: slicer,
  SlicerCollection: slicerCollection,
  SlicerItem: slicerItem,
  SlicerItemCollection: slicerItemCollection,
};
