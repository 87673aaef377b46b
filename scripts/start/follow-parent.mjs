// Loaded before a program that must not outlive the one that started it, not even when that one
// is killed: its standard input is a pipe that the kernel closes then.
import process from "node:process";

if (process.env.CHOKEPOINT_PARENT === String(process.ppid)) {
  process.stdin.once("close", () => process.exit(1));
  process.stdin.resume();
  process.stdin.unref();
}
