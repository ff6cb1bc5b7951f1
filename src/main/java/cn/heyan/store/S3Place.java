package cn.heyan.store;

/**
 * A bucket of an S3-compatible store (对象存储).
 *
 * @param endpoint {@code https://host:port}
 * @param region blank where the store has none
 * @param bucket which exists
 * @param accessKey who asks
 * @param secretKey never shown and never logged
 */
public record S3Place(String endpoint, String region, String bucket, String accessKey, String secretKey) {

    @Override
    public String toString() {
        return bucket + " @ " + endpoint;
    }
}
