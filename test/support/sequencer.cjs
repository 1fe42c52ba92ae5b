const { default: Sequencer } = require("@jest/test-sequencer");

const FIRST = [/[\\/]test[\\/]build\.test\.ts$/, /[\\/]test[\\/]browser[\\/]/];

/**
 * Runs the tests of the build first, because the tests in the browser wait for the same build; then the browser's,
 * which take longest; then the others as Jest orders them.
 */
module.exports = class extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, two) => place(one) - place(two));
  }
};

function place({ path }) {
  const found = FIRST.findIndex((pattern) => pattern.test(path));
  return found === -1 ? FIRST.length : found;
}
