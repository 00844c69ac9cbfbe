/** How does one participant lose the network, and nobody else? A wire of their own to the server, which a test cuts and mends. */
import { once } from "node:events";
import { connect, createServer } from "node:net";

/** A wire to a server on this machine; `address` is what the participant connects to. */
export async function wireTo(server) {
  const { port } = new URL(server);
  const sockets = new Set();
  let isCut = false;
  const wire = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), "127.0.0.1");
    for (const socket of [near, far]) {
      sockets.add(socket);
      // A wire that is cut complains at both ends, and that is what it is for.
      socket.on("error", () => {});
      socket.on("close", () => {
        sockets.delete(socket);
        near.destroy();
        far.destroy();
      });
    }
    near.pipe(far).pipe(near);
  }).listen(0, "127.0.0.1");
  await once(wire, "listening");
  return {
    address: `ws://127.0.0.1:${wire.address().port}`,
    cut() {
      isCut = true;
      sockets.forEach((socket) => socket.destroy());
    },
    mend() {
      isCut = false;
    },
    async close() {
      sockets.forEach((socket) => socket.destroy());
      wire.close();
      await once(wire, "close");
    },
  };
}
