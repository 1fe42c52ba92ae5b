import type { Arguments } from "../batch/arguments";
import { hostObject, type HostObject, type MethodResult, type Scalar } from "../batch/define";
import { sheetOf } from "../lookup";
import type { RangeRef } from "../references";
import type { HostState } from "../state";
import { mergesIn } from "../operations/guard";
import { rangeAreasObject } from "./rangeAreas";
import { rangeSort } from "./sort";

type Method = (self: RangeRef, args: Arguments, state: HostState) => MethodResult;

const scalars: Record<string, Scalar<RangeRef>> = {};
const objects: Record<string, (self: RangeRef, state: HostState) => HostObject> = {
  Sort: (self) => hostObject(rangeSort, self),
};
const methods: Record<string, Method> = {
  GetMergedAreasOrNullObject: (self, _args, state) => {
    const sheet = sheetOf(state, self);
    const merges = mergesIn(sheet, self.area);
    return merges.length === 0 ? null : rangeAreasObject(state, sheet, merges);
  },
};

/** What a range offers besides its cells and their formats. */
export const rangeTools = { scalars, objects, methods };
