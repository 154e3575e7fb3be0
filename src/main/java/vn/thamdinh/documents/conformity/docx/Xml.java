package vn.thamdinh.documents.conformity.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Steps through elements by their local names; Word's own namespace and its strict twin have the same ones. */
final class Xml {
    private Xml() {
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getLocalName().equals(name)).toList();
    }

    static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** Walks down by names. */
    static Optional<Element> path(Element parent, String... names) {
        Optional<Element> at = Optional.of(parent);
        for (String name : names) {
            at = at.flatMap(element -> child(element, name));
        }
        return at;
    }

    /** The first descendant with this name. */
    static Optional<Element> within(Element parent, String name) {
        for (Element child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                return Optional.of(child);
            }
            Optional<Element> deeper = within(child, name);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** An attribute by its local name; empty where there is none. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            String local = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
            if (local.equals(name)) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    /** A number in an attribute, such as twips or eighths of a point; units behind it are left out. */
    static Optional<Double> number(Element element, String name) {
        String text = attribute(element, name).replaceFirst("^(-?[0-9.]+).*$", "$1");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(text));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    /** Whether a switch such as {@code w:b} is on. */
    static boolean on(Element element) {
        return !value(element).matches("0|false|off|none");
    }
}
