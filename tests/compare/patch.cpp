#include "catch.hpp"
#include "support/patched.hpp"

using namespace plenary;
using tests::patched;

TEST_CASE("add: members, elements, the end of a list, over what is there") {
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/b","value":2}])") == R"({"a":1,"b":2})");
    CHECK(patched(R"({"a":[1,3]})", R"([{"op":"add","path":"/a/1","value":2}])") == R"({"a":[1,2,3]})");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/-","value":[2,3]}])") == R"({"a":[1,[2,3]]})");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/1","value":2}])") == R"({"a":[1,2]})");
    CHECK(patched(R"({"a":1,"b":2})", R"([{"op":"add","path":"/a","value":null}])") == R"({"a":null,"b":2})");
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"","value":[]}])") == "[]");
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/b","value":{"c":{}}}])") ==
          R"({"a":1,"b":{"c":{}}})");
}

TEST_CASE("add: into what is not there, or holds nothing") {
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/b/c","value":2}])") ==
          "0: expected a value at \"/b\", found none");
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/a/b","value":2}])") ==
          "0: expected an object or a list at \"/a\"");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/2","value":2}])") ==
          "0: expected a place from 0 to 1 in the list, found \"2\"");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/01","value":2}])") ==
          "0: expected a place from 0 to 1 in the list, found \"01\"");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/x","value":2}])") ==
          "0: expected a place from 0 to 1 in the list, found \"x\"");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"add","path":"/a/18446744073709551616","value":2}])") ==
          "0: expected a place from 0 to 1 in the list, found \"18446744073709551616\"");
}

TEST_CASE("remove: members and elements that are there") {
    CHECK(patched(R"({"a":1,"b":2,"c":3})", R"([{"op":"remove","path":"/b"}])") == R"({"a":1,"c":3})");
    CHECK(patched(R"({"a":[1,2,3]})", R"([{"op":"remove","path":"/a/1"}])") == R"({"a":[1,3]})");
    CHECK(patched(R"({"a":1})", R"([{"op":"remove","path":"/b"}])") ==
          "0: expected a value at \"/b\", found none");
    CHECK(patched(R"({"a":[1]})", R"([{"op":"remove","path":"/a/-"}])") ==
          "0: expected a value at \"/a/-\", found none");
}

TEST_CASE("replace: what is there, where it stands") {
    CHECK(patched(R"({"a":1,"b":2})", R"([{"op":"replace","path":"/a","value":[true]}])") ==
          R"({"a":[true],"b":2})");
    CHECK(patched(R"([1,2])", R"([{"op":"replace","path":"/1","value":1.50}])") == "[1,1.50]");
    CHECK(patched(R"({"a":1})", R"([{"op":"replace","path":"/b","value":2}])") ==
          "0: expected a value at \"/b\", found none");
}

TEST_CASE("move: between objects, within a list, under another name in the same place") {
    CHECK(patched(R"({"from":{"x":1,"y":2},"to":{"z":3}})",
                  R"([{"op":"move","from":"/from/x","path":"/to/x"}])") ==
          R"({"from":{"y":2},"to":{"z":3,"x":1}})");
    CHECK(patched(R"(["a","b","c","d"])", R"([{"op":"move","from":"/1","path":"/3"}])") ==
          R"(["a","c","d","b"])");
    CHECK(patched(R"({"a":1,"b":2,"c":3})", R"([{"op":"move","from":"/b","path":"/x"}])") ==
          R"({"a":1,"x":2,"c":3})");
    CHECK(patched(R"({"a":1,"b":2,"c":3})", R"([{"op":"move","from":"/c","path":"/a"}])") ==
          R"({"a":3,"b":2})");
    CHECK(patched(R"({"a":1})", R"([{"op":"move","from":"/a","path":"/a"}])") == R"({"a":1})");
}

TEST_CASE("move: into itself, from nowhere, to nowhere") {
    CHECK(patched(R"({"a":{"b":1}})", R"([{"op":"move","from":"/a","path":"/a/c"}])") ==
          "0: expected a place outside of \"/a\", found \"/a/c\"");
    CHECK(patched(R"({"a":1})", R"([{"op":"move","from":"/b","path":"/c"}])") ==
          "0: expected a value at \"/b\", found none");
    CHECK(patched(R"({"a":1,"b":[2,3],"c":4})", R"([{"op":"move","from":"/b/0","path":"/x/y"}])") ==
          "0: expected a value at \"/x\", found none");
    CHECK(patched(R"({"a":1,"b":2,"c":4})", R"([{"op":"move","from":"/b","path":"/x/y"}])") ==
          "0: expected a value at \"/x\", found none");
    CHECK(patched(R"({"a":1})", R"([{"op":"move","path":"/c"}])") ==
          "0: expected `from` in `move`, found none");
}

TEST_CASE("copy: the value stands in both places") {
    CHECK(patched(R"({"a":{"b":[1]}})", R"([{"op":"copy","from":"/a/b","path":"/c"}])") ==
          R"({"a":{"b":[1]},"c":[1]})");
    CHECK(patched(R"([1,2])", R"([{"op":"copy","from":"/1","path":"/0"}])") == "[2,1,2]");
    CHECK(patched(R"({"a":1})", R"([{"op":"copy","from":"","path":"/b"}])") == R"({"a":1,"b":{"a":1}})");
}

TEST_CASE("copy: a short patch cannot make a large document, nor a deep one") {
    auto const twice = std::string(R"({"op":"copy","from":"/a","path":"/a/-"})");
    std::string all = "[" + twice;
    for (int i = 0; i != 40; ++i) all += "," + twice;
    CHECK(patched(R"({"a":[1,2,3]})", all + "]", {.max_copied = 1'000}) ==
          "7: expected at most 1000 copied values, found more");
    CHECK(patched(R"({"a":[[[1]]]})", R"([{"op":"copy","from":"/a","path":"/a/0/0/0"}])", {.max_depth = 6}) ==
          "0: expected at most 6 values inside each other, found more");
    CHECK(patched(R"({"a":[[[1]]]})", R"([{"op":"copy","from":"/a","path":"/a/0/1"}])", {.max_depth = 7}) ==
          R"({"a":[[[1],[[[1]]]]]})");
}

TEST_CASE("test: numbers by their worth, objects in any order, lists in theirs") {
    auto const holds = [](std::string_view document, std::string_view path, std::string_view value) {
        return patched(document, phrase(R"([{"op":"test","path":")", path, R"(","value":)", value, "}]")) ==
               document;
    };
    CHECK(holds(R"({"a":10})", "/a", "1.0e1"));
    CHECK(holds(R"({"a":10})", "/a", "0.10e+2"));
    CHECK(holds(R"({"a":0})", "/a", "-0.0e7"));
    CHECK(holds(R"({"a":0.001})", "/a", "1e-3"));
    CHECK(holds(R"({"a":123456789012345678901234567890})", "/a", "1234567890123456789012345678.90e2"));
    CHECK(!holds(R"({"a":123456789012345678901234567890})", "/a", "123456789012345678901234567891"));
    CHECK(!holds(R"({"a":10})", "/a", "-10"));
    CHECK(!holds(R"({"a":10})", "/a", "\"10\""));
    CHECK(holds(R"({"a":{"x":1,"y":[2]}})", "/a", R"({"y":[2],"x":1})"));
    CHECK(!holds(R"({"a":{"x":1}})", "/a", R"({"x":1,"y":2})"));
    CHECK(!holds(R"({"a":{"x":1}})", "/a", R"({"y":1})"));
    CHECK(!holds(R"({"a":[1,2]})", "/a", "[2,1]"));
    CHECK(holds(R"({"a":"é"})", "/a", R"("\u00e9")"));
    CHECK(holds(R"({"a":null})", "/a", "null"));
    CHECK(!holds(R"({"a":false})", "/a", "null"));
    CHECK(patched(R"({"a":1})", R"([{"op":"test","path":"/a","value":2}])") ==
          "0: expected another value at \"/a\"");
}

TEST_CASE("pointers: escapes, names that look like places, what is none") {
    CHECK(patched(R"({"/":9,"~1":10})", R"([{"op":"test","path":"/~01","value":10}])") ==
          R"({"/":9,"~1":10})");
    CHECK(patched(R"({"a/b":1,"m~n":2})",
                  R"([{"op":"remove","path":"/a~1b"},{"op":"replace","path":"/m~0n","value":3}])") ==
          R"({"m~n":3})");
    CHECK(patched(R"({"":1,"0":2})", R"([{"op":"remove","path":"/"},{"op":"test","path":"/0","value":2}])") ==
          R"({"0":2})");
    CHECK(patched(R"({"-":1})", R"([{"op":"replace","path":"/-","value":2}])") == R"({"-":2})");
    CHECK(patched("{}", R"([{"op":"add","path":"a","value":1}])") ==
          "0: expected a JSON Pointer in `path`, found \"a\"");
    CHECK(patched("{}", R"([{"op":"add","path":"/~2","value":1}])") ==
          "0: expected a JSON Pointer in `path`, found \"/~2\"");
    CHECK(patched("{}", R"([{"op":"copy","from":"/a~","path":"/b"}])") ==
          "0: expected a JSON Pointer in `from`, found \"/a~\"");
}

TEST_CASE("a patch is applied whole or not at all") {
    CHECK(patched(R"({"a":1})", R"([{"op":"replace","path":"/a","value":2},{"op":"add","path":"/b","value":3},
                                    {"op":"test","path":"/a","value":1}])") ==
          "2: expected another value at \"/a\"");
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/b"}])") ==
          "0: expected a `value` in `add`, found none");
    CHECK(patched(R"({"a":1})", "[]") == R"({"a":1})");
}

TEST_CASE("members of an operation that are not known are let pass") {
    CHECK(patched(R"({"a":1})", R"([{"op":"add","path":"/b","value":2,"xyz":123}])") == R"({"a":1,"b":2})");
}
