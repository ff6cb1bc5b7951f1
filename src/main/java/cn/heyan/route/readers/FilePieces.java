package cn.heyan.route.readers;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Gives pieces of files to readers on other machines: only files of pages that are out. */
public final class FilePieces {

    private static final int PIECE = 1 << 20;

    private final Dispatch dispatch;

    /** Gives files of the orders of this dispatch. */
    public FilePieces(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** The piece that begins there, up to 1 MB; empty where nobody waits for that file. */
    public byte[] piece(String digestAndPlace) throws IOException {
        int blank = digestAndPlace.indexOf(' ');
        Optional<PageOrder> order = dispatch.orderFor(digestAndPlace.substring(0, Math.max(0, blank)));
        if (order.isEmpty()) {
            return new byte[0];
        }
        long from = Long.parseLong(digestAndPlace.substring(blank + 1));
        try (SeekableByteChannel file = Files.newByteChannel(Path.of(order.get().path()))) {
            ByteBuffer piece = ByteBuffer.allocate((int) Math.max(0, Math.min(PIECE, file.size() - from)));
            file.position(from);
            while (piece.hasRemaining() && file.read(piece) >= 0) {
                // as long as there is more
            }
            return piece.array();
        }
    }
}
