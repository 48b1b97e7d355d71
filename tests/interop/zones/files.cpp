#include "answer.hpp"

#include <zones/zone_files.hpp>

int main(int, char** arguments) {
    return answer(zones::zone_files(arguments[1]));
}
