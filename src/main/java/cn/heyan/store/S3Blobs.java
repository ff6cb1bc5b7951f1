package cn.heyan.store;

import io.minio.GetObjectArgs;
import io.minio.MinioClient;
import io.minio.PutObjectArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;

/** Blobs as objects of a bucket, each named by its SHA-256; the store says whether it has taken one, and what it gives is checked. */
public final class S3Blobs implements Blobs {

    private static final Set<String> NOT_THERE = Set.of("NoSuchKey", "NoSuchObject", "NotFound");

    private final MinioClient client;
    private final S3Place place;

    /** In this bucket. */
    public S3Blobs(S3Place place) {
        this.place = place;
        MinioClient.Builder builder =
                MinioClient.builder().endpoint(place.endpoint()).credentials(place.accessKey(), place.secretKey());
        this.client = (place.region().isBlank() ? builder.region("us-east-1") : builder.region(place.region())).build();
    }

    @Override
    public String put(Path file) throws IOException {
        String sha256 = Sha256.of(file);
        if (!has(sha256)) {
            try (InputStream in = Files.newInputStream(file)) {
                send(sha256, in, Files.size(file));
            }
        }
        return sha256;
    }

    @Override
    public String put(byte[] bytes) throws IOException {
        String sha256 = Sha256.of(bytes);
        if (!has(sha256)) {
            send(sha256, new ByteArrayInputStream(bytes), bytes.length);
        }
        return sha256;
    }

    private void send(String sha256, InputStream in, long bytes) throws IOException {
        asked(() -> client.putObject(
                PutObjectArgs.builder().bucket(place.bucket()).object(checked(sha256)).stream(in, bytes, -1)
                        .build()));
    }

    @Override
    public boolean has(String sha256) throws IOException {
        try {
            asked(() -> client.statObject(StatObjectArgs.builder()
                    .bucket(place.bucket())
                    .object(checked(sha256))
                    .build()));
            return true;
        } catch (NoSuchFileException notThere) {
            return false;
        }
    }

    @Override
    public byte[] get(String sha256) throws IOException {
        try (InputStream in = open(sha256)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void copy(String sha256, Path to) throws IOException {
        Copies.checked(this, sha256, to);
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return new CheckedStream(
                asked(() -> client.getObject(GetObjectArgs.builder()
                        .bucket(place.bucket())
                        .object(checked(sha256))
                        .build())),
                sha256);
    }

    @Override
    public void drop(String sha256) throws IOException {
        asked(() -> {
            client.removeObject(RemoveObjectArgs.builder()
                    .bucket(place.bucket())
                    .object(checked(sha256))
                    .build());
            return sha256;
        });
    }

    private static String checked(String sha256) {
        if (!Sha256.looksLike(sha256)) {
            throw new IllegalArgumentException("not the name of a blob: " + sha256);
        }
        return sha256;
    }

    /** One question to the store; whatever goes wrong is said as a failure to read or write, with the place. */
    private <T> T asked(Question<T> question) throws IOException {
        try {
            return question.ask();
        } catch (ErrorResponseException said) {
            if (NOT_THERE.contains(said.errorResponse().code())) {
                throw new NoSuchFileException(place.toString(), null, "文件库中没有此文件 / not in the blob store");
            }
            throw new IOException("文件库 " + place + " 回答：" + said.errorResponse().code(), said);
        } catch (MinioException | GeneralSecurityException unreachable) {
            throw new IOException("文件库 " + place + " 无法使用：" + unreachable.getMessage(), unreachable);
        }
    }

    /** One question to the store. */
    @FunctionalInterface
    private interface Question<T> {

        T ask() throws IOException, MinioException, GeneralSecurityException;
    }
}
