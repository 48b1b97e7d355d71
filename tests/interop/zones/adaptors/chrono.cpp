#include "../answer.hpp"

#include <zones/chrono_zones.hpp>

int main() {
    return answer(zones::chrono_zones());
}
