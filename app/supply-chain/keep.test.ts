import { describe, expect, it } from "vitest";
import { keep } from "./keep";

/** Something that is made by hand: what was asked for, in order, and how each is given or fails. */
function workshop() {
  const asked: string[] = [];
  const orders: { give: (value: string) => void; fail: (why: Error) => void }[] = [];
  const make = (key: string) =>
    new Promise<string>((give, fail) => {
      asked.push(key);
      orders.push({ give, fail });
    });
  return { asked, orders, make };
}

/** All that waits for promises that are settled has run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("what is kept", () => {
  it("is made once for two who ask at once, and for all who ask later", async () => {
    const { asked, orders, make } = workshop();
    const get = keep(2, make);
    const [one, other] = [get("a"), get("a")];
    orders[0]?.give("made");
    expect(await Promise.all([one, other])).toEqual(["made", "made"]);
    expect(await get("a")).toBe("made");
    expect(asked).toEqual(["a"]);
  });

  it("is one for each key", async () => {
    const asked: number[] = [];
    const get = keep(9, async (key: number) => {
      asked.push(key);
      return key * 10;
    });
    expect(await Promise.all([1, 2, 1].map(get))).toEqual([10, 20, 10]);
    expect(asked).toEqual([1, 2]);
  });

  it("goes when there are more than the most, the one first that was asked for longest ago", async () => {
    const asked: string[] = [];
    const get = keep(2, async (key: string) => {
      asked.push(key);
      return key;
    });
    for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);
    // Asked for once more, `a` is newer than `b`, which goes for `c`; then `c` goes for `b`.
    expect(asked).toEqual(["a", "b", "c", "b"]);
    await get("c");
    expect(asked).toEqual(["a", "b", "c", "b", "c"]);
  });

  it("reaches those who wait for it also when it is forgotten meanwhile", async () => {
    const { orders, make } = workshop();
    const get = keep(1, make);
    const first = get("a");
    void get("b");
    orders[0]?.give("late");
    expect(await first).toBe("late");
  });
});

describe("a failure", () => {
  it("is told to all who asked, and forgotten: the next who asks has it made again", async () => {
    const { asked, orders, make } = workshop();
    const get = keep(2, make);
    const both = [get("a"), get("a")];
    orders[0]?.fail(new Error("no database"));
    for (const one of both) await expect(one).rejects.toThrow("no database");
    await settled();
    const again = get("a");
    expect(asked).toEqual(["a", "a"]);
    orders[1]?.give("made");
    expect(await again).toBe("made");
  });

  it("takes no other value with it", async () => {
    const { asked, orders, make } = workshop();
    const get = keep(2, make);
    void get("a");
    orders[0]?.give("made");
    const failing = get("b");
    orders[1]?.fail(new Error("no database"));
    await expect(failing).rejects.toThrow();
    await settled();
    expect(await get("a")).toBe("made");
    expect(asked).toEqual(["a", "b"]);
  });

  it("of something long forgotten does not take what was made anew under the same key", async () => {
    const { asked, orders, make } = workshop();
    const get = keep(1, make);
    const old = get("a");
    void get("b");
    void get("a");
    orders[0]?.fail(new Error("too late"));
    await expect(old).rejects.toThrow("too late");
    await settled();
    const again = get("a");
    expect(asked).toEqual(["a", "b", "a"]);
    orders[2]?.give("made anew");
    expect(await again).toBe("made anew");
  });
});
