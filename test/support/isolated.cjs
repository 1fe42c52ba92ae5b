const { setFlagsFromString } = require("node:v8");

// Each isolated file loads its modules anew, so optimizing their functions takes longer than it saves.
setFlagsFromString("--no-opt");
