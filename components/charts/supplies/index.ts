export { describeSupplies } from "./describe";
export { layoutSupplies } from "./layout";
export { SuppliesDrawing } from "./SuppliesDrawing";
