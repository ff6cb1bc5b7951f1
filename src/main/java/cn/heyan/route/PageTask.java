package cn.heyan.route;

import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;

/**
 * One page of a packet that is still to be read.
 *
 * @param packet it belongs to
 * @param page which
 */
public record PageTask(Packet packet, PageRef page) {}
