package cn.heyan.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** Bytes that are what their name says, or the last read fails. */
final class CheckedStream extends FilterInputStream {

    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private boolean ended;

    CheckedStream(InputStream in, String sha256) {
        super(in);
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = super.read(into, from, length);
        if (n > 0) {
            digest.update(into, from, n);
        } else if (n < 0 && !ended) {
            ended = true;
            if (!Sha256.hex(digest.digest()).equals(sha256)) {
                throw new IOException("文件库中的文件已损坏，请从备份恢复 / damaged in the blob store: " + sha256);
            }
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        return readNBytes((int) Math.min(n, 1 << 16)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
