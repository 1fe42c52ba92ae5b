import type { Change } from "../../../src/core/cells/change";
import { correctDateSystem } from "../../../src/core/fixes/cellFixes";

const wrote = (serial: number): Change => ({
  kind: "cells",
  sheet: "A",
  row: 1,
  column: 4,
  from: [["16-11-2022"]],
  values: [[serial]],
  formats: [["dd/mm/yyyy"]],
});

test.each([
  ["the day itself", 44881, "16/11/2022", false, null],
  ["a day of the 1904 system", 44881, "17/11/2026", false, 44881 - 1462],
  ["a day of the 1900 system", 44881 - 1462, "15/11/2018", true, 44881],
  ["nothing that can be read", 44881, "########", false, null],
  ["some other day", 44881, "01/01/2000", false, null],
])("%s", (_name, serial, text, from1904, expected) => {
  const changes = correctDateSystem([wrote(serial)], [text], from1904);
  expect(changes.map(({ from, values }) => [from, values])).toEqual(
    expected === null ? [] : [[[[serial]], [[expected]]]],
  );
});
