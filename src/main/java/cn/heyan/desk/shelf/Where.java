package cn.heyan.desk.shelf;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * A place in a packet.
 *
 * @param file blank where the packet is one file
 * @param page of the file, from 1
 */
public record Where(String file, int page) {

    /** What follows a packet's address to open it there. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        if (!file.isEmpty()) {
            address.queryParam("file", "{file}");
        }
        return address.queryParam("page", page).encode().buildAndExpand(file).toUriString();
    }

    /** The file's own name without its folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
