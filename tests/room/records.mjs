/** What travels in the tests? Texts as long as the room's signed records; their signatures are another matter. */
import { randomBytes } from "node:crypto";

/** The facilitator's record of the room, as far as the carrier reads it. */
export function meta(stage) {
  return JSON.stringify({ v: 1, kind: "meta", key: "meta", body: { title: "A workshop", stages: [[1, "lobby"], [2, stage]], names: "closed" } });
}

/** A record of 700 to 1,500 bytes, never the same twice. */
export function record(key, by, n, length = 200 + ((n * 131) % 800)) {
  const words = "Помогаем семьям найти дом, в котором хочется жить. ";
  const text = words.repeat(20).slice(0, length / 2);
  return JSON.stringify({ v: 1, kind: key.split(".")[0], key, by, n, at: Date.now(), body: { text }, pub: randomBytes(32).toString("base64url"), sig: randomBytes(64).toString("base64url") });
}
