const { setFlagsFromString } = require("node:v8");

// Each isolated file loads its modules anew, so optimizing their functions takes longer than it saves.
setFlagsFromString("--no-opt");

// Node's default. Jest records 100 frames of each error, and React creates an error for each element.
Error.stackTraceLimit = 10;
