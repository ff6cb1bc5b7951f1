package cn.heyan.ocr.network;

import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A network that can be rewritten: its operations, who uses whose answer, and its constant numbers. */
final class Network {

    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;

    private final Message model;
    private final Message graph;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Message> constants = new HashMap<>();
    private final Map<String, Set<Node>> users = new HashMap<>();
    /** Of constants that are no operations: as they stand in the file. */
    private final Map<String, ByteString> tensors = new LinkedHashMap<>();

    private Network(Message model, Message graph) {
        this.model = model;
        this.graph = graph;
    }

    /** Reads an ONNX file; refuses anything else with an IllegalArgumentException. */
    static Network read(byte[] file) {
        Message model = Message.of(ByteString.copyFrom(file));
        if (model.values(GRAPH).size() != 1) {
            throw new IllegalArgumentException("no ONNX model: it holds no graph");
        }
        Network network = new Network(model, Message.of(model.values(GRAPH).get(0)));
        for (ByteString tensor : network.graph.values(INITIALIZER)) {
            Message numbers = Message.of(tensor);
            network.tensors.put(Numbers.name(numbers), tensor);
            network.constants.put(Numbers.name(numbers), numbers);
        }
        network.graph.values(NODE).forEach(bytes -> network.place(network.nodes.size(), Node.read(bytes)));
        return network;
    }

    List<Node> all(String operation) {
        return nodes.stream().filter(node -> node.does(operation)).toList();
    }

    Optional<Numbers> constant(String name) {
        return Optional.ofNullable(constants.get(name)).flatMap(Numbers::read);
    }

    /** The one number of that name; nothing for more of them, or what is no constant. */
    Optional<Float> number(String name) {
        return Optional.ofNullable(constants.get(name)).flatMap(Numbers::single);
    }

    Set<Node> users(String value) {
        return Collections.unmodifiableSet(users.getOrDefault(value, Set.of()));
    }

    /** The only user of this operation's answer, if it does what is wanted. */
    Optional<Node> next(Node node, String operation) {
        Set<Node> all = users(node.output());
        return all.size() == 1
                ? all.stream().filter(user -> user.does(operation)).findFirst()
                : Optional.empty();
    }

    /** Keeps these numbers under this name, instead of what was kept there before; gives the name. */
    String keep(String name, Numbers numbers) {
        ByteString tensor = numbers.named(name);
        tensors.put(name, tensor);
        constants.put(name, Message.of(tensor));
        return name;
    }

    /** Puts other operations where these stood, at the place of the first. */
    void replace(List<Node> old, List<Node> by) {
        int at = nodes.indexOf(old.get(0));
        for (Node node : old) {
            nodes.remove(node);
            node.inputs().forEach(input -> users.getOrDefault(input, new LinkedHashSet<>())
                    .remove(node));
        }
        for (int i = 0; i < by.size(); i++) {
            place(at + i, by.get(i));
        }
    }

    private void place(int at, Node node) {
        nodes.add(at, node);
        node.inputs().forEach(input -> users.computeIfAbsent(input, any -> new LinkedHashSet<>())
                .add(node));
        if (node.does("Constant")) {
            node.attributes().stream()
                    .flatMap(attribute -> Attribute.tensors(attribute).stream())
                    .forEach(tensor -> constants.put(node.output(), Message.of(tensor)));
        }
    }

    /** As an ONNX file again, without numbers that nobody uses any more. */
    byte[] write() {
        List<ByteString> numbers = tensors.entrySet().stream()
                .filter(each -> !users(each.getKey()).isEmpty())
                .map(Map.Entry::getValue)
                .toList();
        List<ByteString> kept = nodes.stream()
                .filter(node -> !node.does("Constant") || !users(node.output()).isEmpty())
                .map(Node::bytes)
                .toList();
        Message written = graph.with(NODE, kept).with(INITIALIZER, numbers);
        return model.with(GRAPH, List.of(written.bytes())).bytes().toByteArray();
    }
}
